/** The live stream 实时推送: numbered facts to whoever may hear them, resumed after a break. */
package line12345.hotline.live;
