/** The telephone in the page 软电话: the way of its signalling and its password. */
package line12345.hotline.telephony.phone;
