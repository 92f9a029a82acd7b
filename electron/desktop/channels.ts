// The two channels between window and host. The preload and the main process both name them from here.

/** Window asks, host answers: (name, input) → Answer. */
export const REQUEST = 'sop-wijzer:request'
/** Host tells: (event). */
export const EVENT = 'sop-wijzer:event'
