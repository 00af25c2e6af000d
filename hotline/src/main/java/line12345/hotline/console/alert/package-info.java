/**
 * Alerts 提醒 on the screens: answered by opening a ticket, the list of those nobody answered, and
 * their rules 提醒规则.
 */
package line12345.hotline.console.alert;
