export { startTestCluster as setup, stopTestCluster as teardown } from '@hengji/store';
