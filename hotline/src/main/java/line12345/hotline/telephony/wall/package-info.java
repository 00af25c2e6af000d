/** A leader's line into an agent's call 监听: one way of hearing, three ways of being heard. */
package line12345.hotline.telephony.wall;
