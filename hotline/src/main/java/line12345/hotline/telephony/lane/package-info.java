/** Events of citizens' calls 来电 become steps that are written down in their order. */
package line12345.hotline.telephony.lane;
