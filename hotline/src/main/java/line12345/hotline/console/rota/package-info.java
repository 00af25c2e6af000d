/** Screens of the rota 班表, of the hand-over 交接班 and of one's own shifts 我的班表. */
package line12345.hotline.console.rota;
