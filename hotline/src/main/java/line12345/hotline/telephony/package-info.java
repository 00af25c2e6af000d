/** The telephone exchange 交换机 Asterisk: the only room where its words are spoken. */
package line12345.hotline.telephony;
