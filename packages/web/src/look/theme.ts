import type { ThemeConfig } from 'antd';

const INK = '#1b1c1e';

/**
 * The same tokens as `tokens.css`, in antd's names. Hover and active are given because antd derives them from the
 * primary colour, and from near-black it derives grey.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: INK, colorPrimaryHover: '#34363a', colorPrimaryActive: '#000000', colorPrimaryBorder: '#1d5788',
    colorInfo: '#1d5788', controlOutline: '#1d5788', controlItemBgActive: '#e9f0f6',
    colorText: INK, colorTextSecondary: '#46484c', colorTextTertiary: '#5f6166', colorTextPlaceholder: '#5f6166',
    colorLink: INK, colorLinkHover: '#34363a', colorLinkActive: '#000000',
    colorBgLayout: '#efeeea', colorFillSecondary: '#e5e4de', colorBgContainer: '#f8f7f4', colorBgElevated: '#ffffff',
    colorBorder: '#828489', colorSplit: '#d6d4cc', colorBorderSecondary: '#e4e2db',
    colorError: '#c7321f', colorErrorText: '#a4231a', colorErrorBg: '#fbeeeb',
    colorWarning: '#b37400', colorWarningText: '#7d4e00', colorWarningBg: '#fbf3df',
    colorSuccess: '#3b8a66', colorSuccessText: '#26614a', colorSuccessBg: '#e8f2ed',
    fontFamily: 'var(--ui)', fontSize: 14, borderRadius: 4, borderRadiusLG: 4, borderRadiusSM: 4,
    controlHeight: 32, controlHeightSM: 26, controlHeightLG: 48, motionDurationMid: '0.12s',
  },
  components: {
    Button: {
      primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500, contentFontSizeSM: 12,
      defaultHoverColor: INK, defaultHoverBorderColor: INK, defaultActiveColor: INK, defaultActiveBorderColor: INK,
    },
  },
};
