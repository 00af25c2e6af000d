/** Callbacks 回访 and ratings 好差评 by the interface. */
package line12345.hotline.api.callback;
