/** The administrator's screens of keys 接口密钥 and subscriptions 事实推送. */
package line12345.hotline.console.key;
