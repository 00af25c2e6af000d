/**
 * The administrator's screens for clocks: limits 时限规则, calendar 工作日历, hours 作息时间, adjustments 时限调整.
 */
package line12345.hotline.console.clocks;
