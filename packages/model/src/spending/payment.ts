import { type CalendarDate, calendarDaysBetween } from '../days/calendar-date.ts';
import { fen, type Fen } from '../fen.ts';

/** 支付: money that left, with its voucher. What came back is a payment of a negative amount. */
export type Payment = { readonly date: CalendarDate; readonly amount: Fen; readonly voucher: string };

/** 执行数: what the payments come to. */
export function sumPayments(payments: readonly Payment[]): Fen {
  return payments.reduce((sum, { amount }) => fen(sum + amount), fen(0));
}

/** Those made by the end of a day. */
export function paymentsBy(day: CalendarDate, payments: readonly Payment[]): readonly Payment[] {
  return payments.filter(({ date }) => calendarDaysBetween(date, day) >= 0);
}
