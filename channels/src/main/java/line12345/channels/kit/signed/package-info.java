/** Signed requests 签名请求 of other systems, in and out: one protocol for media and partners. */
package line12345.channels.kit.signed;
