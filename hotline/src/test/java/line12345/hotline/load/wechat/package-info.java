/**
 * A crowd on the official account 公众号压力测试: a stand-in of WeChat's server that keeps to its
 * protocol, what it declared, and what the house made of it.
 */
package line12345.hotline.load.wechat;
