/** Recordings 通话录音, played only to those who may hear them. */
package line12345.hotline.call.recording;
