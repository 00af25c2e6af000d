/** The administrator's screen of grounds and words to citizens 理由与话术. */
package line12345.hotline.console.grounds;
