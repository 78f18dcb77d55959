OF.add("figures",[
["49","49 countries",49,"f0ynajqi04qapkc-1","f0ynajqi04qapkc-1",0,1,0,0,0,2,3,1],
["22 times","22 times",22,"f0ynajqi04qapkc-2","f0ynajqi04qapkc-2",0,4,5,0,0,6,3,7],
["40%","40 %",40,"f0eg6tzf0pxy5os-1","f0eg6tzf0pxy5os-1",0,8,9,10,0,11,12,13],
["20","20 countries",20,"f1gtf8md0lkp924-1","f1gtf8md0lkp924-1",0,1,0,14,15,2,3,1],
["23 654","23 654 people",23654,"f1ks5b5g1bgx3kw-1","f1ks5b5g1bgx3kw-1",0,16,17,18,19,2,3,20],
["38 532","38 532 people",38532,"f1ks5b5g1bgx3kw-2","f1ks5b5g1bgx3kw-2",0,16,17,18,21,2,3,20],
["907","907 cases",907,"f1lmfo7k1bg1gdi-1","f1lmfo7k1bg1gdi-1",0,22,17,18,23,2,3,24],
["267","267 cases",267,"f1lmfo7k1bg1gdi-2","f1lmfo7k1bg1gdi-2",0,22,17,18,21,2,3,24]
]);
