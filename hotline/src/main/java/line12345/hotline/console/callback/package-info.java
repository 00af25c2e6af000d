/** The callback desk 回访工作台: one citizen at a time. */
package line12345.hotline.console.callback;
