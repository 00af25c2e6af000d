/**
 * Events 事件: the strip that offers them, and the page on which one is taken up and its tickets
 * joined.
 */
package line12345.hotline.console.event;
