/** Rings duty officers 值班电话. */
package line12345.hotline.telephony.duty;
