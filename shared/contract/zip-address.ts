// Where a page of the browser host sends a zip: too large for a request, and no JSON.
export const ZIP_ADDRESS = '/api/zip'
export const ZIP_TYPE = 'application/zip'
