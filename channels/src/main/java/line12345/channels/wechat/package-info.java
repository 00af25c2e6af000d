/** The city's WeChat official account 微信公众号: messages in, answers and notices out. */
package line12345.channels.wechat;
