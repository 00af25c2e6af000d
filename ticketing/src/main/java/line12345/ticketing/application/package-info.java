/**
 * Applications 申请: what an office or a citizen asks for and somebody else decides: 退单, 延期, 疑难挂账,
 * 不合理诉求认定, 办结异议. What each of them is stands in {@code kind}.
 */
package line12345.ticketing.application;
