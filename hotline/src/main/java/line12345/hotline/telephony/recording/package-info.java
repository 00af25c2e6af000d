/** Recordings 录音 are paused and go on in the exchange. */
package line12345.hotline.telephony.recording;
