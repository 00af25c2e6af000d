/** Where administrators arrive 系统管理: what needs attention, what comes, what was changed lately. */
package line12345.hotline.console.administration;
