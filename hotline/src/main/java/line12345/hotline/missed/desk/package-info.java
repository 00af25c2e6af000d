/** 漏话台: the list of missed calls for the shift, and the agent's key that takes the next one. */
package line12345.hotline.missed.desk;
