/** Applications 申请 by the interface: ask, read, decide. */
package line12345.hotline.api.application;
