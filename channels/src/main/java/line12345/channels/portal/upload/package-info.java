/**
 * Pictures that come in parts 分段上传, so that a broken line costs one part and not the whole: the
 * core of the tus protocol 1.0 with creation and termination (tus.io).
 */
package line12345.channels.portal.upload;
