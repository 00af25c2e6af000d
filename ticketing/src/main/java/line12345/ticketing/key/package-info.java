/**
 * Service keys 接口密钥: other systems come in by a key, with the rights of a technical account 技术账号
 * that belongs to it. Source: docs/decisions/0025.
 */
package line12345.ticketing.key;
