/** Sign-in 登录: sessions kept on the server, and who is asking. */
package line12345.hotline.signin;
