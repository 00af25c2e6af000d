/** The screens of the list of calls 通话记录. */
package line12345.hotline.console.calls;
