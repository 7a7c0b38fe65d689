type Stored = Record<string, unknown>;

/**
 * Version 1 knew sites only as off and WhatsApp alone as an installed app. Version 2 has a mode for each
 * site and a list of apps; the identity became one of several and left the preferences' words.
 */
export function toVersion2({ sitesOff, whatsapp, syncIdentity, ...others }: Stored): Stored {
  return {
    ...others,
    schema: 2,
    ...(Array.isArray(sitesOff) && {
      sites: Object.fromEntries(sitesOff.map(site => [String(site), 'off'])),
    }),
    ...(whatsapp === 'app' && { installedApps: ['whatsapp'] }),
    ...(syncIdentity !== undefined && { syncIdentities: syncIdentity }),
  };
}
