/** Who comes in by the interface: service keys 接口密钥, what each may do and how fast. */
package line12345.hotline.api.key;
