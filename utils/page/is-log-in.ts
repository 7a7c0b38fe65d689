const LOG_IN_PATH =
  /log-?in|sign-?in|connexion|identification|anmeld|acceso|accedi|inloggen|entrar|account|auth/i;

/** Whether a form to log in stands where the article should be: its path says so, and it asks for a password. */
export function isLogIn(doc: Document): boolean {
  return (
    LOG_IN_PATH.test(doc.location.pathname) && doc.querySelector('input[type=password]') !== null
  );
}
