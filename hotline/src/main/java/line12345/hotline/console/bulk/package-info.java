/** The doors and pages of one step for many tickets 批量办理. */
package line12345.hotline.console.bulk;
