/** Trying changed rules out on past tickets 试算, beside the screens on which they are changed. */
package line12345.hotline.console.tryout;
