/** The staff's screens 工作台: one page class per screen, a template of the same name beside it. */
package line12345.hotline.console;
