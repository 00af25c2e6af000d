/** The administrator's screen of people and accounts 人员与账号. */
package line12345.hotline.console.people;
