// Before the first paint: the light or dark that the reader chose last.
(() => {
  try {
    const theme = localStorage.getItem("of-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // a browser that keeps nothing follows the system
  }
  document.documentElement.classList.add("scripted");
})();
