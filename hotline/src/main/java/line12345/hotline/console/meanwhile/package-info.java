/**
 * What others did to a ticket while somebody was writing 期间的变动, for whoever then meets a conflict.
 */
package line12345.hotline.console.meanwhile;
