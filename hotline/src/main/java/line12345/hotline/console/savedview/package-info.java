/** The chips over a list for views kept under a name 我的视图. */
package line12345.hotline.console.savedview;
