/**
 * Against floods 防刷: what one address and one number may send, and the work 计算验证 that is asked for
 * before more. Whoever takes something from a browser asks here and nowhere else.
 */
package line12345.channels.portal.flood;
