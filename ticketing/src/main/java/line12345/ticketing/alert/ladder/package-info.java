/**
 * Rules of alerts 提醒规则: on which occasion who is told by which way, and after how long without an
 * answer the next one.
 */
package line12345.ticketing.alert.ladder;
