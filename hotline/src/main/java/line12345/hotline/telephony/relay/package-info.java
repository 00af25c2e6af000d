/** Calls between a person here and a citizen 联系市民, placed by the exchange. */
package line12345.hotline.telephony.relay;
