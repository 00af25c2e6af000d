/**
 * The kinds of applications 申请种类: 退单, 延期, 疑难挂账, 不合理诉求认定, 办结异议. Each is asked in one class, allowed
 * by one rule, and has one effect.
 */
package line12345.ticketing.application.kind;
