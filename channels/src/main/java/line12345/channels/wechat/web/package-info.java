/**
 * Pages opened from within WeChat 网页授权登录: WeChat says whose browser it is, and whoever has proven a
 * telephone once is known there.
 */
package line12345.channels.wechat.web;
