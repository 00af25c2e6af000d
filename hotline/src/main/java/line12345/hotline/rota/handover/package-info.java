/**
 * Hand-over between shifts 交接班: written at the end, taken over by the next, open points carried on.
 */
package line12345.hotline.rota.handover;
