/** What the official account says and fetches by WeChat's interface 公众号接口. */
package line12345.channels.wechat.account;
