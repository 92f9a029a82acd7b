// The content of "Praat erover met uw team", with the types of shared/catalogue/conversation-content.ts.
export { conversation } from '#shared/conversation/content.ts'
