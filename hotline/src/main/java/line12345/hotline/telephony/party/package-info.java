/** Several people on one citizen's call 三方通话, kept together by the exchange. */
package line12345.hotline.telephony.party;
