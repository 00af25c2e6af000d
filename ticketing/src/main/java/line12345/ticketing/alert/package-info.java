/**
 * Alerts 提醒: what an office must not overlook reaches its clerk, then the officer on duty, then the
 * leader, until somebody answers 知道了.
 */
package line12345.ticketing.alert;
