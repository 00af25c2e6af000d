/** The connection to the exchange 交换机连接: sign-in, its events, what it holds at one moment. */
package line12345.hotline.telephony.link;
