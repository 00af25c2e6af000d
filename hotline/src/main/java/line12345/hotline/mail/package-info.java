/** E-mail 邮件: the courier that speaks SMTP. */
package line12345.hotline.mail;
